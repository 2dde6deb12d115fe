package glowup.kiosk.selfcheck;

/**
 * A picture beside an answer.
 *
 * @param id the name of a file in {@code illustrations}, without its ending
 * @param description what it shows, for those who do not see it
 */
public record Picture(String id, String description) {}
