package glowup.kiosk.summary;

/**
 * One printed side as a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb opaque pixels, row by row from the top left, eight bits each of alpha, red, green and
 *     blue
 */
@SuppressWarnings("ArrayRecordComponent") // Pixels, compared by nobody and handed on uncopied.
public record PagePicture(int width, int height, int[] argb) {}
