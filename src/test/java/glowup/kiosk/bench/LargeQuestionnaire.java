package glowup.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A questionnaire of five hundred items: questions in groups, each asked for an earlier answer. */
final class LargeQuestionnaire {
  static final int ITEMS = 500;
  private static final int GROUP = 10;
  private static final int OPTIONS = 6;
  private static final String SYSTEM = "https://forms.example/codes";

  private LargeQuestionnaire() {}

  static Path in(Path folder) throws IOException {
    var json = new StringBuilder();
    json.append(
        """
        {"resourceType": "Questionnaire", "language": "en", "status": "active", "version": "1",
        "url": "https://forms.example/fhir/Questionnaire/large", "title": "Large", "item": [
        """);
    for (int i = 0; i < ITEMS; i++) {
      boolean opens = i % GROUP == 0;
      json.append(i > 0 && opens ? "]},\n" : "").append(i % GROUP > 1 ? ",\n" : "");
      json.append(opens ? group(i) : question(i));
    }
    return Files.writeString(folder.resolve("large.json"), json.append("]}]}").toString());
  }

  private static String group(int i) {
    return "{\"linkId\": \"q%d\", \"type\": \"group\", \"text\": \"Part %d\", \"item\": [\n"
        .formatted(i, i / GROUP + 1);
  }

  private static String question(int i) {
    var options = new StringBuilder();
    for (int option = 0; option < OPTIONS; option++) {
      options.append(option > 0 ? ",\n" : "").append("{\"valueCoding\": ");
      options.append(coding("o" + option, ", \"display\": \"Answer %d\"".formatted(option)));
      options.append('}');
    }
    return """
    {"linkId": "q%d", "prefix": "%d", "type": "choice", "text": "Question %d?", "repeats": %s,
    %s"answerOption": [
    %s]}\
    """
        .formatted(i, i, i, i % 3 == 0, i % GROUP == 1 ? "" : condition(i - 1), options);
  }

  private static String condition(int earlier) {
    return "\"enableWhen\": [{\"question\": \"q%d\", \"operator\": \"=\", \"answerCoding\": %s}],\n"
        .formatted(earlier, coding("o0", ""));
  }

  private static String coding(String code, String more) {
    return "{\"system\": \"%s\", \"code\": \"%s\"%s}".formatted(SYSTEM, code, more);
  }
}
