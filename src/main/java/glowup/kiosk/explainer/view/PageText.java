package glowup.kiosk.explainer.view;

import glowup.kiosk.prose.Sentences;
import glowup.kiosk.ui.Passage;
import glowup.kiosk.words.JoinedLetters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of an explainer as it is read aloud: the sentences that begin on it. One that goes on
 * overleaf is said to its end, and not begun again there.
 */
final class PageText {
  private PageText() {}

  static List<Passage> on(Paper paper, int page, Sentences sentences) {
    return paper.textOn(page).stream()
        .flatMap(block -> block.isPicture() ? picture(paper, block) : text(paper, block, sentences))
        .toList();
  }

  private static Stream<Passage> picture(Paper paper, PageBlock block) {
    return Stream.of(block.text().split("\u2029"))
        .map(text -> new Passage(JoinedLetters.apart(text), (_, _) -> paper.boxOf(block)));
  }

  private static Stream<Passage> text(Paper paper, PageBlock block, Sentences sentences) {
    var begun =
        sentences.spans(block.text()).stream()
            .filter(span -> span.from() >= block.from() && span.from() < block.to())
            .toList();
    if (begun.isEmpty()) {
      return Stream.empty();
    }
    int first = begun.getFirst().from();
    var text = block.text().substring(first, begun.getLast().to());
    return Stream.of(
        new Passage(
            JoinedLetters.apart(text),
            (from, to) ->
                paper.linesOf(
                    block,
                    first + JoinedLetters.placeOf(text, from),
                    first + JoinedLetters.placeOf(text, to))));
  }
}
