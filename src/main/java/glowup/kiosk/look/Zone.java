package glowup.kiosk.look;

/**
 * A part of a picture that means something of its own when it is touched.
 *
 * @param code what it stands for; several zones may share one
 * @param path its outline, as SVG writes path data, in the units of the picture's view box
 * @param evenOdd whether what the outline runs around twice is a hole
 * @param line where in the picture's text it stands, from 1
 */
public record Zone(String code, String path, boolean evenOdd, int line) {}
