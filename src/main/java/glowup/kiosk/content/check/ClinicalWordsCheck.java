package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.source.Problem;
import java.util.function.Consumer;

/**
 * Finds questions and answers that have clinical words in the clinic's language and none in
 * another: a clinic that makes the other its own would lose them.
 */
final class ClinicalWordsCheck {
  private final ContentPack pack;
  private final PackFiles files;
  private final Consumer<Problem> problems;

  ClinicalWordsCheck(ContentPack pack, Consumer<Problem> problems) {
    this.pack = pack;
    files = new PackFiles(pack.folder());
    this.problems = problems;
  }

  void compare(String first, String other) {
    pack.questionnaire(first)
        .ifPresent(
            model ->
                pack.questionnaire(other)
                    .ifPresent(translation -> compare(model, translation, other)));
  }

  private void compare(Questionnaire model, Questionnaire translation, String other) {
    for (var question : model.questions()) {
      translation
          .find(question.linkId())
          .filter(Question.class::isInstance)
          .map(Question.class::cast)
          .ifPresent(translated -> compare(question, translated, model.language(), other));
    }
  }

  private void compare(Question model, Question translated, String first, String other) {
    if (model.wording().clinical().isPresent() && translated.wording().clinical().isEmpty()) {
      report("The question \"%s\"".formatted(model.linkId()), first, other);
    }
    for (var option : model.options()) {
      if (option.clinical().isPresent()
          && translated.option(option.value()).flatMap(AnswerOption::clinical).isEmpty()) {
        report(
            "The answer \"%s\" of \"%s\"".formatted(option.value().written(), model.linkId()),
            first,
            other);
      }
    }
  }

  private void report(String what, String first, String other) {
    problems.accept(
        Problem.error(
            files.selfCheck(other),
            1,
            "%s has no clinical words here, and `%s` has them. Add the extension clinical-words."
                .formatted(what, first)));
  }
}
