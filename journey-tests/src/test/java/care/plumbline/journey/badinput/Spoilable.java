package care.plumbline.journey.badinput;

import care.plumbline.journey.Story;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.running.Service;
import tools.jackson.databind.JsonNode;

/// A patient with something of everything.
final class Spoilable {
    private Spoilable() {}

    /// Goal `g`, courses `c` (considered), `s` (started 2024-01-08), `w` (without a goal) and `f` (with a finding),
    /// option `o`, measurement `m`, question `q`, outlook `o`, care team.
    static void make(Client client) {
        Story.provider(client, "bad-gp", "Gus Port", "primary-care");
        Story.provider(client, "bad-gp-2", "Gina Port", "primary-care");
        Story.provider(client, "bad-pt", "Paula Tern", "physical-therapy");
        new Story(client, "bad")
                .member("bad-gp", "pcp", "2023-01-01")
                .member("bad-pt", "member", "2024-01-01")
                .goal("g", "'kind':'PAIN','measure':'nrs-pain','target':3,'statedOn':'2024-01-02'")
                .goal("h", "'kind':'ACTIVITY','measure':'rmdq-24','target':6,'statedOn':'2024-01-02'")
                .question("q", "'text':'may I','askedOn':'2024-01-03','goal':'g'")
                .outlook("g", "o", "'hope':0,'expected':3,'statedOn':'2024-01-03'")
                .score("m", "nrs-pain", "7", "2024-01-07")
                .course("c", "'treatment':'exercise-general','provider':'bad-pt','goals':['g']")
                .course("s", "'treatment':'exercise-general','provider':'bad-pt','goals':['g']")
                .start("s", "2024-01-08")
                .course("w", "'treatment':'exercise-general','provider':'bad-pt','goals':[]")
                .course("f", "'treatment':'exercise-general','provider':'bad-pt','goals':['g']")
                .step("f", "disclosure", "'on':'2024-01-03','text':'A cure is guaranteed.'")
                .option("o", "'treatment':'yoga','by':'bad-gp','on':'2024-01-03'")
                .outlook("g", "p", "'course':'s','expected':4,'statedOn':'2024-01-08'");
    }

    /// A draft and a claim, by whoever keeps the catalogue.
    static void write(Client lead) {
        String entry =
                lead.get(Service.TREATMENTS, "/treatments/yoga/entry").ok().body();
        JsonNode draft = Json.read("{\"entry\":" + entry + ",\"reason\":\"begun\"}");
        lead.put(Service.TREATMENTS, "/treatments/yoga/draft", draft).ok();
        lead.put(
                        Service.TREATMENTS,
                        "/treatments/yoga/claims/said",
                        Json.of("{'text':'Better at once.','language':'en','saidBy':'media','saidOn':'2024-01-01'}"))
                .ok();
    }
}
