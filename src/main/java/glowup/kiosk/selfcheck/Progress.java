package glowup.kiosk.selfcheck;

/**
 * How far the visitor is. A step is a top-level item that asks something, so that follow-up
 * questions neither move the goal nor count again.
 *
 * @param step from 1
 */
public record Progress(int step, int steps) {}
