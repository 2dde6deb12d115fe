package glowup.kiosk.explainer;

import glowup.kiosk.explainer.markdown.Chunk;
import java.util.List;

/**
 * One page of plain words about acne or a treatment.
 *
 * @param id its file's name without {@code .md}, the same in every language
 * @param picture the id of the picture on its card
 * @param order its place on the shelf, smallest first
 * @param claims the numbers of the clinic's claims that it gives a home, for whoever signs it off
 * @param questions what a reader may want to ask, to be put on the summary with one tap
 * @param chunks its text, one idea each
 */
public record Explainer(
    String id,
    String language,
    String title,
    String summary,
    String picture,
    int order,
    List<Integer> claims,
    List<String> questions,
    List<Source> sources,
    Review review,
    List<Chunk> chunks) {}
