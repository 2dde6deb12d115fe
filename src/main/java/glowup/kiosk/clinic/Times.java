package glowup.kiosk.clinic;

import java.time.Duration;

/**
 * How long the kiosk waits. The lower bounds are those of WCAG 2.2 (2.2.1) and VVSG 2.0.
 *
 * @param idle no input for this long, and the kiosk asks; at least 2 minutes
 * @param countdown how long it then waits for an answer; at least 20 seconds
 * @param goodbye how long the farewell stands
 * @param staff how long the staff screen stays open untouched
 * @param delivery how long a page or message under way may hold the clock
 */
public record Times(
    Duration idle, Duration countdown, Duration goodbye, Duration staff, Duration delivery) {}
