package glowup.kiosk.selfcheck;

/** Words to read between the questions: a FHIR R4 display item. */
public record Note(String linkId, String text, Condition condition) implements Item {}
