package glowup.kiosk.explainer;

import java.util.List;
import java.util.Set;

/**
 * One page of plain words about acne or a treatment.
 *
 * @param id its file's name without {@code .md}, the same in every language
 * @param picture the id of the picture on its card
 * @param order its place on the shelf, smallest first
 * @param claims the numbers of the clinic's claims that it gives a home, for whoever signs it off
 * @param questions what a reader may want to ask, to be put on the summary with one tap
 * @param body its text as HTML, with colours still as {@code var(--name)}
 * @param pictures the ids of all pictures it shows
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
    String body,
    Set<String> pictures) {}
