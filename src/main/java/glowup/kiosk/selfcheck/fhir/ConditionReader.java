package glowup.kiosk.selfcheck.fhir;

import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Condition;
import glowup.kiosk.selfcheck.Condition.Behavior;
import glowup.kiosk.selfcheck.EnableWhen;
import glowup.kiosk.selfcheck.EnableWhen.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an item's {@code enableWhen}, and remembers each test's place for {@link LinkCheck}. */
final class ConditionReader {

  /** A test, the item it decides on, and where it stands. */
  record Link(String from, EnableWhen test, Element place) {}

  private final List<Link> links = new ArrayList<>();

  List<Link> links() {
    return List.copyOf(links);
  }

  Condition read(Element item) {
    var tests = item.elements("enableWhen");
    if (tests.size() > 1 && !item.fields().has("enableBehavior")) {
      item.error("enableWhen", "several `enableWhen` need an `enableBehavior`: all or any.");
    }
    var behavior =
        item.fields().has("enableBehavior")
            ? item.code("enableBehavior", Behavior.class).orElse(Behavior.ALL)
            : Behavior.ALL;
    return new Condition(behavior, tests.stream().flatMap(at -> test(at).stream()).toList());
  }

  private Optional<EnableWhen> test(Element at) {
    at.fields().names().stream()
        .filter(name -> !name.equals("question") && !name.equals("operator"))
        .filter(name -> !name.startsWith("answer"))
        .forEach(name -> at.error(name, "`%s` is not supported here.".formatted(name)));
    var question = at.required("question");
    var operator = at.required("operator").flatMap(code -> operator(at, code));
    var answer = AnswerReader.read(at, "answer");
    if (question.isEmpty() || operator.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    if (operator.get() == Operator.EXISTS && !(answer.get() instanceof Answer.Flag)) {
      at.error("operator", "`exists` needs `answerBoolean`.");
      return Optional.empty();
    }
    var test = new EnableWhen(question.get(), operator.get(), answer.get());
    links.add(new Link(at.linkId(), test, at));
    return Optional.of(test);
  }

  private static Optional<Operator> operator(Element at, String code) {
    var operator = Operator.of(code);
    if (operator.isEmpty()) {
      at.error("operator", "`operator` \"%s\" is not one of FHIR R4's.".formatted(code));
    }
    return operator;
  }
}
