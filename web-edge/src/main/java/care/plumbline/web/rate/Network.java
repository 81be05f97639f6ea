package care.plumbline.web.rate;

/// Whom an address belongs to: an IPv4 address to one caller, an IPv6 address to whoever has its first 64 bits, for
/// every home has that many.
final class Network {

    private static final int GROUPS = 4;

    private Network() {}

    static String of(String address) {
        int zone = address.indexOf('%');
        String plain = zone < 0 ? address : address.substring(0, zone);
        if (plain.indexOf(':') < 0 || plain.indexOf('.') >= 0) {
            return plain;
        }
        String[] halves = plain.split("::", 2);
        String[] first = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            network.append(i < first.length ? first[i].replaceFirst("^0+(?=.)", "") : "0")
                    .append(':');
        }
        return network.toString();
    }
}
