package glowup.kiosk.explainer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What one visit has read and wants to ask: its slice of the visit.
 *
 * @param opened ids of the explainers opened, in that order
 * @param questions the questions put on the summary, in that order
 */
public record Reading(SequencedSet<String> opened, List<Question> questions) {

  /**
   * A question by its place, so that it can follow the visitor into another language.
   *
   * @param explainer the id of the explainer that offers it
   * @param number its place in that explainer's list, from 0
   */
  public record Question(String explainer, int number) {}

  public Reading {
    opened = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(opened));
    questions = List.copyOf(questions);
  }

  /** Nothing read and nothing asked. */
  public static Reading none() {
    return new Reading(new LinkedHashSet<>(), List.of());
  }

  /** With one more explainer opened. */
  public Reading open(String explainer) {
    var more = new LinkedHashSet<>(opened);
    more.add(explainer);
    return new Reading(more, questions);
  }

  /** With the question added, or taken off where it was there. */
  public Reading toggle(Question question) {
    var changed = new ArrayList<>(questions);
    if (!changed.remove(question)) {
      changed.add(question);
    }
    return new Reading(opened, changed);
  }

  public boolean asks(Question question) {
    return questions.contains(question);
  }

  public boolean isEmpty() {
    return opened.isEmpty() && questions.isEmpty();
  }
}
