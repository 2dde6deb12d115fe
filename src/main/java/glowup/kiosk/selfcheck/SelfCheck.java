package glowup.kiosk.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of one questionnaire: which questions are asked after these answers, and which advice
 * follows. It knows no question by name; all of that stands in the file.
 */
public final class SelfCheck {
  private final Questionnaire questionnaire;
  private final Map<String, Integer> order = new HashMap<>();

  public SelfCheck(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire.all().forEach(item -> order.put(item.linkId(), order.size()));
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** What the questionnaire itself answers before anybody touches it. */
  public Answers initial() {
    var answers = Answers.NONE;
    for (var question : questionnaire.questions()) {
      answers = answers.with(question.linkId(), question.initial());
    }
    return answers;
  }

  /** The questions that a visitor may know of, in order. */
  public List<Question> questions(Answers answers) {
    return enabled(answers, Question.class)
        .filter(question -> question.use() != Use.HIDDEN)
        .toList();
  }

  /** What stands on a screen of its own, in order: questions to answer and notes to read. */
  public List<Item> steps(Answers answers) {
    return enabled(answers, Item.class).filter(Questionnaire::isStep).toList();
  }

  public Optional<Item> first(Answers answers) {
    return steps(answers).stream().findFirst();
  }

  /** The step after this one, which need not itself be there any more. */
  public Optional<Item> next(String linkId, Answers answers) {
    int here = place(linkId);
    return steps(answers).stream().filter(step -> place(step.linkId()) > here).findFirst();
  }

  public Optional<Item> previous(String linkId, Answers answers) {
    int here = place(linkId);
    return steps(answers).reversed().stream()
        .filter(step -> place(step.linkId()) < here)
        .findFirst();
  }

  public Progress progress(String linkId) {
    return questionnaire.progress(linkId);
  }

  /** Whether the visitor may go on from a question: only a required one holds them. */
  public boolean mayPass(Question question, Answers answers) {
    return !question.required() || !answers.of(question.linkId()).isEmpty();
  }

  /**
   * The same while something is typed: what is not an answer yet is finished or taken back first.
   */
  public boolean mayPass(Question question, Entry entry, Answers answers) {
    return (entry.isBlank() || entry.answer(question).isPresent()) && mayPass(question, answers);
  }

  /** Whether every question that must be answered is. */
  public boolean isComplete(Answers answers) {
    return enabled(answers, Question.class).allMatch(question -> mayPass(question, answers));
  }

  /** The answers after an option was touched: chosen, or taken back. */
  public Answers toggle(Question question, AnswerOption option, Answers answers) {
    return toggle(question, option.value(), answers);
  }

  /** The same by the option's value; also for the yes and no that a boolean question has. */
  public Answers toggle(Question question, Answer value, Answers answers) {
    var given = answers.of(question.linkId());
    if (given.contains(value)) {
      return answers.with(question.linkId(), without(given, value::equals));
    }
    if (!question.repeats() || question.excludesOthers(value)) {
      return answers.with(question.linkId(), List.of(value));
    }
    var together = new ArrayList<Answer>();
    question.options().stream()
        .filter(other -> !other.exclusive())
        .map(AnswerOption::value)
        .filter(other -> other.equals(value) || given.contains(other))
        .forEach(together::add);
    given.stream().filter(question::isOwnText).forEach(together::add);
    return answers.with(question.linkId(), together);
  }

  /**
   * The answers after something was typed, whether it makes an answer or none.
   *
   * @param before what had been typed, whose answer the new one replaces
   */
  public Answers typed(Question question, Entry before, Entry entry, Answers answers) {
    var typed = entry.answer(question);
    var replaced = before.answer(question);
    var given = answers.of(question.linkId());
    boolean alone = !question.repeats() && (typed.isPresent() || !question.type().offers());
    var kept =
        without(
            given,
            answer ->
                alone
                    || replaced.equals(Optional.of(answer))
                    || (typed.isPresent() && question.excludesOthers(answer)));
    return answers.with(
        question.linkId(), Stream.concat(kept.stream(), typed.stream()).distinct().toList());
  }

  /** What would have been typed for these answers; of several, each stands for itself. */
  public Entry entry(Question question, Answers answers) {
    return question.repeats() ? Entry.NONE : Entry.of(question, answers.of(question.linkId()));
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
    return new Walk(answers).through(questionnaire.items()).counted();
  }

  /** The linkIds of the groups that a response holds even where nothing in them was answered. */
  public Set<String> requiredGroups(Answers answers) {
    return enabled(answers, Group.class)
        .filter(Group::required)
        .map(Group::linkId)
        .collect(Collectors.toSet());
  }

  private int place(String linkId) {
    return order.getOrDefault(linkId, Integer.MAX_VALUE);
  }

  private static List<Answer> without(List<Answer> answers, Predicate<Answer> which) {
    return answers.stream().filter(which.negate()).toList();
  }

  private <T extends Item> Stream<T> enabled(Answers answers, Class<T> kind) {
    return new Walk(answers)
        .through(questionnaire.items()).enabled.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** One pass in the order of the file, for conditions only ever look back. */
  private static final class Walk {
    private final Answers given;
    private final List<Item> enabled = new ArrayList<>();
    private final Map<String, List<Answer>> counted = new HashMap<>();

    Walk(Answers given) {
      this.given = given;
    }

    Answers counted() {
      return Answers.of(counted);
    }

    Walk through(List<Item> items) {
      for (var item : items) {
        if (item.condition().holds(linkId -> counted.getOrDefault(linkId, List.of()))) {
          enabled.add(item);
          if (counts(item)) {
            through(item.items());
          }
        }
      }
      return this;
    }

    /** Whether what is inside it is there: what is asked about an answer waits for one. */
    private boolean counts(Item item) {
      if (!(item instanceof Question)) {
        return true;
      }
      var answers = given.of(item.linkId());
      if (answers.isEmpty()) {
        return false;
      }
      counted.put(item.linkId(), answers);
      return true;
    }
  }
}
