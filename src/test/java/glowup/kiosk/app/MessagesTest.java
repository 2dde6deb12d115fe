package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.OutgoingMail.Attachment;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseReader;
import glowup.kiosk.source.Problem;
import glowup.kiosk.summary.SummaryDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  private static final Answers ANSWERS = Sources.answers("signs=none; age=18-or-over");

  private final Path folder;

  MessagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theAnswersGoAlongForRecordSystemsWhereTheSettingsWantIt() throws Exception {
    var content = content("attach_answers = true");

    var attached = message(content, ANSWERS).attachments();

    assertEquals(
        List.of("application/pdf", "application/fhir+json"),
        attached.stream().map(Attachment::type).toList());
    var file = Files.write(folder.resolve("response.json"), attached.getLast().bytes());
    var problems = new ArrayList<Problem>();
    var read =
        new QuestionnaireResponseReader(problems::add, content.questionnaire("en").orElseThrow())
            .read(file);
    assertEquals(Optional.of(ANSWERS), read, problems::toString);
    var json = new String(attached.getLast().bytes(), StandardCharsets.UTF_8);
    assertFalse(json.contains("\"subject\"") || json.contains("\"author\""), json);
  }

  @Test
  void otherwiseThePageGoesAlone() throws Exception {
    assertEquals(1, message(content(""), ANSWERS).attachments().size());
    assertEquals(1, message(content("attach_answers = true"), Answers.NONE).attachments().size());
  }

  private OutgoingMail message(ContentPack content, Answers answers) {
    var document = new SummaryDocument(new byte[1], List.of(), "Your page.");
    return Messages.of(document, answers, new EmailAddress("visitor@example.org"), content, "en");
  }

  private ContentPack content(String setting) throws IOException {
    var mail = "[mail]\nhost = \"127.0.0.1\"\nfrom = \"kiosk@clinic.example\"\n";
    var file = Files.writeString(folder.resolve("clinic.toml"), mail + setting);
    var problems = new ArrayList<String>();
    var read = new SettingsReader(problem -> problems.add(problem.toString())).read(file);
    assertEquals(List.of(), problems);
    return KioskOnGlass.shippedContent().with(read);
  }
}
