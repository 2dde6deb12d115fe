package glowup.kiosk.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of one questionnaire: which questions are asked after these answers, and which advice
 * follows. It knows no question by name; all of that stands in the file.
 */
public final class SelfCheck {
  private final Questionnaire questionnaire;
  private final List<String> order;

  public SelfCheck(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.order = questionnaire.questions().stream().map(Question::linkId).toList();
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** The questions to ask, one a screen, in order. */
  public List<Question> questions(Answers answers) {
    return enabled(answers, Question.class).toList();
  }

  public Optional<Question> first(Answers answers) {
    return questions(answers).stream().findFirst();
  }

  /** The question after this one, which need not itself be asked any more. */
  public Optional<Question> next(String linkId, Answers answers) {
    int here = order.indexOf(linkId);
    return questions(answers).stream()
        .filter(question -> order.indexOf(question.linkId()) > here)
        .findFirst();
  }

  public Optional<Question> previous(String linkId, Answers answers) {
    int here = order.indexOf(linkId);
    return questions(answers).reversed().stream()
        .filter(question -> order.indexOf(question.linkId()) < here)
        .findFirst();
  }

  public Progress progress(String linkId) {
    return questionnaire.progress(linkId);
  }

  /** Whether the visitor may go on from a question: only a required one holds them. */
  public boolean mayPass(Question question, Answers answers) {
    return !question.required() || !answers.of(question.linkId()).isEmpty();
  }

  /** The answers after an option was touched: chosen, or taken back. */
  public Answers toggle(Question question, AnswerOption option, Answers answers) {
    var given = answers.of(question.linkId());
    if (given.contains(option.value())) {
      var rest = given.stream().filter(answer -> !answer.equals(option.value())).toList();
      return answers.with(question.linkId(), rest);
    }
    if (!question.repeats() || option.exclusive()) {
      return answers.with(question.linkId(), List.of(option.value()));
    }
    var together =
        question.options().stream()
            .filter(other -> !other.exclusive())
            .map(AnswerOption::value)
            .filter(value -> value.equals(option.value()) || given.contains(value))
            .toList();
    return answers.with(question.linkId(), together);
  }

  /** The advice that follows, the most urgent first, else in the order of the file. */
  public List<Advice> advice(Answers answers) {
    return enabled(answers, Advice.class).sorted(Comparator.comparing(Advice::urgency)).toList();
  }

  public Optional<Advice> headline(Answers answers) {
    return advice(answers).stream().findFirst();
  }

  /**
   * Only the answers to questions that are asked. What a visitor answered before going back and
   * choosing otherwise is kept until the visit ends, but must not leave with it.
   */
  public Answers pruned(Answers answers) {
    return new Walk(answers).through(questionnaire.items()).counted;
  }

  private <T extends Item> Stream<T> enabled(Answers answers, Class<T> kind) {
    return new Walk(answers)
        .through(questionnaire.items()).enabled.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** One pass in the order of the file, for conditions only ever look back. */
  private static final class Walk {
    private final Answers given;
    private final List<Item> enabled = new ArrayList<>();
    private Answers counted = Answers.NONE;

    Walk(Answers given) {
      this.given = given;
    }

    Walk through(List<Item> items) {
      for (var item : items) {
        if (item.condition().holds(counted)) {
          enabled.add(item);
          if (item instanceof Question) {
            counted = counted.with(item.linkId(), given.of(item.linkId()));
          }
          through(item.items());
        }
      }
      return this;
    }
  }
}
