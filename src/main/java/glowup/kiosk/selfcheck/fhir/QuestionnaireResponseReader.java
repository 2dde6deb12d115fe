package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.source.Fields;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads a FHIR R4 QuestionnaireResponse into answers to one questionnaire. Items may be nested in
 * any way, as other programs do it differently; who answered is refused, as the kiosk never asks.
 */
public final class QuestionnaireResponseReader {
  private static final Set<String> KNOWN =
      Set.of(
          "resourceType",
          "id",
          "meta",
          "text",
          "language",
          "identifier",
          "questionnaire",
          "status",
          "authored",
          "item");
  private static final Set<String> ITEM =
      Set.of("id", "linkId", "definition", "text", "answer", "item");

  /** The states of FHIR R4 in which answers may be used. */
  private enum Status {
    IN_PROGRESS,
    COMPLETED,
    AMENDED
  }

  private final Consumer<Problem> problems;
  private final Questionnaire questionnaire;

  public QuestionnaireResponseReader(Consumer<Problem> problems, Questionnaire questionnaire) {
    this.problems = problems;
    this.questionnaire = questionnaire;
  }

  /** The answers; none at all where there is an error in any of them. */
  public Optional<Answers> read(Path file) {
    var found = new LinkedHashSet<Problem>();
    var answers = new SourceReader(found::add).json(file).flatMap(this::response);
    found.forEach(problems);
    return answers.filter(_ -> found.stream().noneMatch(Problem::isError));
  }

  private Optional<Answers> response(Fields fields) {
    if (!fields.text("resourceType").equals(Optional.of("QuestionnaireResponse"))) {
      fields.error("resourceType", "`resourceType` must be \"QuestionnaireResponse\".");
      return Optional.empty();
    }
    for (var name : fields.names()) {
      if (!KNOWN.contains(name)) {
        fields.error(name, "`%s` is not supported in a response.".formatted(name));
      }
    }
    if (fields.requiredText("status").isPresent()) {
      var _ = fields.choice("status", Status.class);
    }
    fields
        .requiredText("questionnaire")
        .filter(canonical -> !canonical.split("\\|", 2)[0].equals(questionnaire.url()))
        .ifPresent(
            canonical ->
                fields.error(
                    "questionnaire",
                    "this answers %s, not %s.".formatted(canonical, questionnaire.url())));
    return Optional.of(items(fields, Answers.NONE));
  }

  private Answers items(Fields owner, Answers before) {
    var answers = before;
    for (var fields : owner.tables("item")) {
      var item = Element.item(fields);
      item.refuseOthers(ITEM);
      if (item.required("linkId").isPresent()) {
        answers = item(item, answers);
      }
      answers = items(fields, answers);
      for (var answer : fields.tables("answer")) {
        answers = items(answer, answers);
      }
    }
    return answers;
  }

  private Answers item(Element item, Answers answers) {
    return switch (questionnaire.find(item.linkId()).orElse(null)) {
      case null -> {
        item.error("linkId", "the questionnaire has no such item.");
        yield answers;
      }
      case Question question -> answer(question, item, answers);
      default -> {
        if (item.fields().has("answer")) {
          item.error("answer", "this item is not a question.");
        }
        yield answers;
      }
    };
  }

  private Answers answer(Question question, Element item, Answers answers) {
    if (!answers.of(question.linkId()).isEmpty()) {
      item.error("linkId", "this question is answered twice.");
    }
    var given = new ArrayList<Answer>();
    for (var at : item.elements("answer")) {
      at.refuseOthers(allowed(at));
      AnswerReader.read(at, "value")
          .filter(answer -> fits(question, answer, at))
          .ifPresent(given::add);
    }
    if (!question.repeats() && given.size() > 1) {
      item.error("answer", "this question takes one answer.");
    }
    if (given.size() > 1 && given.stream().anyMatch(question::excludesOthers)) {
      item.error("answer", "one of these answers excludes the others.");
    }
    return answers.with(question.linkId(), given);
  }

  /** The value is judged by its reader, which says more about it. */
  private static Set<String> allowed(Element at) {
    return at.fields().names().stream()
        .filter(name -> name.startsWith("value") || name.equals("id") || name.equals("item"))
        .collect(Collectors.toSet());
  }

  private static boolean fits(Question question, Answer answer, Element at) {
    if (question.takes(answer)) {
      return true;
    }
    var type = Element.written(question.type());
    var codes = question.options().stream().map(o -> o.value().written()).toList();
    at.error(
        AnswerReader.field(at, "value").orElse("value"),
        "\"%s\" is not an answer here: expected %s%s."
            .formatted(answer.written(), type, codes.isEmpty() ? "" : " " + codes));
    return false;
  }
}
