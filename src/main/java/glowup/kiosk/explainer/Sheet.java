package glowup.kiosk.explainer;

/**
 * An explainer as it is laid on the reader's paper.
 *
 * @param body its HTML, with colours as {@code var(--name)}
 * @param style the colours, the text size and the scale, as CSS declarations
 */
public record Sheet(String language, boolean rightToLeft, String body, String style) {}
