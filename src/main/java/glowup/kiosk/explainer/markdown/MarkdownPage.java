package glowup.kiosk.explainer.markdown;

import java.util.List;

/** A text as it was understood; without chunks where it could not be. */
public record MarkdownPage(List<Chunk> chunks, List<Fault> faults) {}
