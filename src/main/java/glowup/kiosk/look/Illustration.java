package glowup.kiosk.look;

/**
 * A drawing whose colours follow the theme.
 *
 * @param id its file's name without {@code .svg}
 * @param svg its text, with colours as {@code var(--name, fallback)}
 * @param width of its view box, in its own units
 * @param height of its view box, in its own units
 */
public record Illustration(String id, String svg, double width, double height) {}
