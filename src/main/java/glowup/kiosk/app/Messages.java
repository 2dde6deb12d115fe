package glowup.kiosk.app;

import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.OutgoingMail.Attachment;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseWriter;
import glowup.kiosk.summary.SummaryDocument;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** The message a summary goes in: fixed words, nothing clinical outside the attachment's own. */
final class Messages {
  private Messages() {}

  /**
   * The message to a visitor.
   *
   * @param answers go along for record systems, where the clinic's settings want it
   */
  static OutgoingMail of(
      SummaryDocument document,
      Answers answers,
      EmailAddress to,
      ContentPack content,
      String language) {
    var words = content.words(language);
    var clinic = Map.<String, Object>of("clinic", content.settings().clinic().name());
    var attachments = new ArrayList<Attachment>();
    attachments.add(Attachment.pdf(words.text("message.file") + ".pdf", document.pdf()));
    response(answers, content, language)
        .map(json -> Attachment.fhir(words.text("message.answersFile") + ".json", json))
        .ifPresent(attachments::add);
    return new OutgoingMail(
        to,
        words.text("message.subject", clinic),
        words.text("message.opening", clinic) + "\n\n" + document.text(),
        attachments);
  }

  private static Optional<String> response(Answers answers, ContentPack content, String language) {
    boolean wanted =
        content.settings().mail().filter(MailSettings::attachAnswers).isPresent()
            && !answers.isEmpty();
    return content
        .questionnaire(language)
        .filter(_ -> wanted)
        .map(asked -> new QuestionnaireResponseWriter(new SelfCheck(asked)).write(answers));
  }
}
