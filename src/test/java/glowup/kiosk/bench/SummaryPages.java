package glowup.kiosk.bench;

import glowup.kiosk.explainer.Reading;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseReader;
import glowup.kiosk.summary.SummaryPdf;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** Makes the page of one and the same visit, again and again. */
final class SummaryPages {
  private static final Path RESPONSE = Path.of("src/test/resources/glowup/kiosk/response.json");
  private static final int PAGES = 50;
  private static final int WARMING = 10;
  private static final int MANY = 10_000;
  private static final int EVERY = 1_000;

  /** A slow machine makes fewer. */
  private static final Duration MOST = Duration.ofMinutes(5);

  private SummaryPages() {}

  public static void main(String[] args) throws InterruptedException {
    var content = BenchKiosk.content();
    var language = content.clinicLanguage();
    var questionnaire = content.questionnaire(language).orElseThrow();
    var answers =
        new QuestionnaireResponseReader(SummaryPages::fault, questionnaire)
            .read(RESPONSE)
            .orElseThrow();
    var summary =
        content.summaryWriter(language).write(answers, Reading.none(), LocalDate.of(2026, 11, 23));
    var page = content.summaryPage().orElseThrow();
    var words = content.pageWords(language);
    var first = new Times();
    var warm = new Times();
    long begun = System.nanoTime();
    var pdf = new SummaryPdf(content.folder().resolve("fonts"));
    for (int i = 0; i <= WARMING + PAGES; i++) {
      pdf.pdf(page.html(summary, words));
      long end = System.nanoTime();
      if (i == 0) {
        first.add(end - begun);
      } else if (i > WARMING) {
        warm.add(end - begun);
      }
      begun = System.nanoTime();
    }
    System.out.println("| Summary as PDF, the first of a process | %s |".formatted(first.at(1)));
    System.out.println(
        "| Summary as PDF, warm: p50 (%d pages) | %s |".formatted(warm.count(), warm.at(0.5)));
    weigh(() -> pdf.pdf(page.html(summary, words)));
  }

  /** Many more pages, and the process weighed now and then: it must not grow. */
  private static void weigh(Runnable page) throws InterruptedException {
    long end = System.nanoTime() + MOST.toNanos();
    for (int made = 1; made <= MANY && System.nanoTime() < end; made++) {
      page.run();
      if (made % EVERY == 0) {
        System.out.println(
            "| Memory after %d pages: heap in use, RSS, PSS | %s |"
                .formatted(made, Machine.weighed()));
      }
    }
  }

  private static void fault(Object problem) {
    throw new IllegalStateException(problem.toString());
  }
}
