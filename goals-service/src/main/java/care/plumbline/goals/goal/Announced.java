package care.plumbline.goals.goal;

/// What other services are told, whole, whenever it changes.
public sealed interface Announced permits Goal, Outlook, Elicitation {}
