package glowup.kiosk.explainer;

/**
 * A word of the glossary.
 *
 * @param id the same in every language: what a page marks as {@code [word](term:id)}
 * @param meaning in plain words
 * @param drug whether it is the name of a medicine, which no plainer word can stand in for
 * @param line of its heading in the glossary
 */
public record Term(String id, String name, String meaning, boolean drug, int line) {}
