package glowup.kiosk.source;

/**
 * A file that begins with named values between two lines of {@code ---} and goes on as text.
 *
 * @param body what follows the second line of dashes, from the end of that line on
 * @param bodyLine the line of the file on which the body begins
 */
public record FrontMatter(Fields fields, String body, int bodyLine) {}
