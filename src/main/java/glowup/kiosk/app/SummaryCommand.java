package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseReader;
import glowup.kiosk.source.Problem;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.summary.SummaryMaker;
import glowup.kiosk.summary.SummaryPage;
import glowup.kiosk.summary.SummaryPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Makes the page and the message of a QuestionnaireResponse that somebody else wrote. */
public final class SummaryCommand {
  /** A reserved name (RFC 2606): the message is a file and is sent to nobody. */
  private static final EmailAddress NOBODY = new EmailAddress("visitor@example.org");

  private final ContentPack content;
  private final InstantSource clock;

  public SummaryCommand(ContentPack content, InstantSource clock) {
    this.content = content;
    this.clock = clock;
  }

  /**
   * What was wrong; without an error among it, {@code summary.pdf} and {@code message.eml} stand.
   */
  public List<Problem> run(Path response, Path folder) {
    var problems = new ArrayList<Problem>();
    var questionnaire = content.questionnaire(content.clinicLanguage());
    var page = content.summaryPage();
    if (questionnaire.isEmpty() || page.isEmpty()) {
      problems.addAll(content.problems());
      return problems;
    }
    new QuestionnaireResponseReader(problems::add, questionnaire.get())
        .read(response)
        .filter(_ -> problems.stream().noneMatch(Problem::isError))
        .ifPresent(answers -> write(folder, answers, document(page.get(), answers)));
    return problems;
  }

  private SummaryDocument document(SummaryPage page, Answers answers) {
    var language = content.clinicLanguage();
    var summary =
        content
            .summaryWriter(language)
            .write(
                answers,
                Reading.none(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    return new SummaryMaker(page, new SummaryPdf(content.folder().resolve("fonts")))
        .make(summary, content.pageWords(language));
  }

  private void write(Path folder, Answers answers, SummaryDocument document) {
    var outbox = new OutboxFolder(folder, clock);
    var mail = Messages.of(document, answers, NOBODY, content, content.clinicLanguage());
    try {
      keep(outbox.print(document.pdf(), _ -> {}), folder.resolve("summary.pdf"));
      keep(outbox.send(mail), folder.resolve("message.eml"));
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts a command", e);
    }
  }

  private static void keep(Object end, Path file) {
    switch (end) {
      case PrintState.Saved(Path saved) -> move(saved, file);
      case MailState.Saved(Path saved) -> move(saved, file);
      default -> throw new UncheckedIOException(new IOException("Not written: " + file));
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
