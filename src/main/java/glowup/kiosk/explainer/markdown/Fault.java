package glowup.kiosk.explainer.markdown;

import glowup.kiosk.source.Problem.Severity;

/**
 * Something in the Markdown that a patient would miss or that was made harmless.
 *
 * @param line the line of the file
 */
public record Fault(int line, Severity severity, String message) {}
