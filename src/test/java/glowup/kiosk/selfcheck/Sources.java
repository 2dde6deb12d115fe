package glowup.kiosk.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.selfcheck.fhir.QuestionnaireReader;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Questionnaires and answers for tests, from short texts. */
public final class Sources {
  public static final String CODES = "https://glowup.example/fhir/CodeSystem/self-check";
  public static final String DECLINED = "asked-declined";

  private Sources() {}

  public static Questionnaire shipped() {
    return questionnaire(Path.of("assets", "self-check", "en.json"));
  }

  public static Questionnaire questionnaire(Path file) {
    var problems = new ArrayList<Problem>();
    var read = new QuestionnaireReader(problems::add, UnaryOperator.identity()).read(file);
    assertEquals(List.of(), problems);
    return read.orElseThrow();
  }

  /** Writes a questionnaire whose items begin on line 4 of its file. */
  public static Path file(Path folder, String items) {
    return write(
        folder.resolve("questionnaire.json"),
        """
        {"resourceType": "Questionnaire", "url": "https://q.example", "version": "1",
        "title": "T", "language": "en", "status": "active", "item": [
        {"linkId": "number", "type": "integer", "text": "How many?"},
        %s
        ]}
        """
            .formatted(items.strip()));
  }

  public static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers from lines such as {@code where=face,neck; age=under-9}. */
  public static Answers answers(String written) {
    var answers = Answers.NONE;
    for (var one : written.split(";", -1)) {
      if (!one.isBlank()) {
        var parts = one.strip().split("=", 2);
        answers =
            answers.with(
                parts[0], Arrays.stream(parts[1].split(",", -1)).map(Sources::coding).toList());
      }
    }
    return answers;
  }

  public static Answer coding(String code) {
    return new Answer.Coding(code.equals(DECLINED) ? Answer.DATA_ABSENT_REASON : CODES, code);
  }
}
