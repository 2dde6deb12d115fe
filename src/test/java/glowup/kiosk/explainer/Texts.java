package glowup.kiosk.explainer;

import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Explainers and the one picture they show. */
final class Texts {
  static final String SVG =
      "<svg viewBox=\"0 0 8 5\"><path fill=\"var(--accent, #123456)\"/></svg>";
  static final Illustrations ILLUSTRATIONS =
      new Illustrations(Map.of("spot", new Illustration("spot", SVG, 8, 5)));

  private Texts() {}

  static Explainer explainer(String id, int order, String... questions) {
    return explainer(id, order, "<p>" + id + "</p>", Review.Status.DRAFT, List.of(), questions);
  }

  static Explainer explainer(
      String title,
      int order,
      String body,
      Review.Status status,
      List<Source> sources,
      String... questions) {
    return new Explainer(
        title,
        "en",
        title,
        "In short.",
        "spot",
        order,
        List.of(),
        List.of(questions),
        sources,
        new Review(status, "", LocalDate.of(2027, 11, 23)),
        List.of(new Chunk("", 1, body, List.of(), List.of(), List.of(), List.of())));
  }
}
