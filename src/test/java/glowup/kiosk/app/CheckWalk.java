package glowup.kiosk.app;

import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.visit.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Somebody who answers every question of the self-check, calmly and with two ticks at most. */
public final class CheckWalk {
  private static final Map<String, String> CALM =
      Map.of(
          "signs", "none",
          "sudden", "no",
          "age", "under-9",
          "pregnancy", "asked-declined",
          "mood", "not",
          "talk", "no");

  private final KioskOnGlass kiosk;
  private final List<String> given = new ArrayList<>();

  public CheckWalk(KioskOnGlass kiosk) {
    this.kiosk = kiosk;
  }

  /** From Home to the review. */
  public CheckWalk answerAll() {
    return answerAll(_ -> {});
  }

  /** The same, looking at each question before it is answered. */
  public CheckWalk answerAll(Consumer<Question> look) {
    kiosk.touch("home.check.title");
    while (kiosk.screen() instanceof Screen.Question(var id, _, _)) {
      var question = question(id);
      look.accept(question);
      answer(question);
    }
    return this;
  }

  /** The words of what was ticked, but for the age, which a test will change. */
  public List<String> given() {
    return given;
  }

  private Question question(String id) {
    var language = kiosk.visit().comfort().language();
    return (Question) kiosk.content().questionnaire(language).orElseThrow().find(id).orElseThrow();
  }

  private void answer(Question question) {
    for (var option : wanted(question)) {
      kiosk.touchSaying(option.text());
      if (!option.value().withheld() && !question.linkId().equals("age")) {
        given.add(option.text());
      }
    }
    if (kiosk.screen() instanceof Screen.Question(var id, _, _) && id.equals(question.linkId())) {
      kiosk.touch("nav.next");
    }
  }

  private static List<AnswerOption> wanted(Question question) {
    var calm = CALM.get(question.linkId());
    if (calm != null) {
      return question.options().stream()
          .filter(option -> option.value().written().equals(calm))
          .toList();
    }
    return question.options().stream()
        .filter(option -> !option.exclusive() && !option.value().withheld())
        .limit(question.repeats() ? 2 : 1)
        .toList();
  }
}
