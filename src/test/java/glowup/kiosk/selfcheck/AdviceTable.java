package glowup.kiosk.selfcheck;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of the twelve questions, written down a second time from the clinical facts and not
 * from the questionnaire: the shipped file must agree with every row, and with no row more.
 */
final class AdviceTable {
  static final List<String> TREATMENTS =
      List.of("shop", "cream", "antibiotic", "hormone", "isotretinoin", "procedure");

  /**
   * How urgent, which advice, and what must have been answered. A space between tests means that
   * all of them hold, a bar that one of the codes was chosen, {@code !=} that none was; a second
   * row for the same advice is another way to it. {@code X} stands for each of the treatments.
   */
  private static final List<Rule> RULES =
      """
      NOW signs                      : signs=breathing|weakness|swelling
      TODAY sudden-fever             : sudden=fever
      TODAY sudden-hot-patch         : sudden=hot-patch
      FIRST sudden-skin-only         : sudden=skin-only
      FIRST age-under-9              : age=under-9
      MENTION age-guardian           : age=under-9|9-to-12|13-to-17
      MENTION age-botox              : age=under-9|9-to-12|13-to-17
      FIRST where-mouth              : where=mouth-only
      FIRST where-folds              : where=folds
      FIRST look-nodules             : look=nodules
      FIRST look-scars               : look=scars
      MENTION look-uncertain         : look=flushing|itchy look!=comedones
      FIRST tried-X-failed           : tried=X tried-X-time=over-12-weeks tried-X-help=no
      MENTION tried-early            : tried=X tried-X-time=under-6-weeks
      TODAY pregnancy-isotretinoin   : pregnancy=yes|possibly tried=isotretinoin
      FIRST pregnancy-retinoid       : pregnancy=yes|possibly tried=cream \
      tried-cream-name=adapalene|tretinoin|tazarotene-trifarotene
      FIRST pregnancy-tetracycline   : pregnancy=yes|possibly tried=antibiotic \
      tried-antibiotic-name=doxycycline|minocycline|lymecycline|sarecycline
      FIRST pregnancy-spironolactone : pregnancy=yes|possibly tried=hormone \
      tried-hormone-name=spironolactone
      MENTION hormones               : hormones=yes
      FIRST mood                     : mood=a-lot|avoid
      FIRST talk-now                 : talk=now
      FIRST talk-visit               : talk=during-visit
      TODAY talk-isotretinoin        : talk=now|during-visit tried=isotretinoin
      """
          .lines()
          .flatMap(line -> Rule.of(line).stream())
          .toList();

  /** What may never be said to the same person, for one would take back the other. */
  static final List<Set<String>> CONTRADICTIONS =
      List.of(
          Set.of("sudden-fever", "sudden-skin-only"),
          Set.of("sudden-fever", "sudden-hot-patch"),
          Set.of("sudden-hot-patch", "sudden-skin-only"),
          Set.of("talk-now", "talk-visit"));

  private AdviceTable() {}

  /** What these answers must lead to, each as urgency and name, in no order. */
  static Set<String> expected(Answers answers) {
    var signs = given(answers, "signs");
    boolean goesOn = signs.contains("none") || signs.contains(Sources.DECLINED);
    return RULES.stream()
        .filter(rule -> goesOn || rule.advice().equals("NOW signs"))
        .filter(rule -> rule.tests().stream().allMatch(test -> test.holds(answers)))
        .map(Rule::advice)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> given(Answers answers, String question) {
    return answers.of(question).stream().map(Answer::written).collect(toCollection(TreeSet::new));
  }

  private record Rule(String advice, List<Test> tests) {
    static List<Rule> of(String line) {
      return line.contains("X")
          ? TREATMENTS.stream().map(one -> read(line.replace("X", one))).toList()
          : List.of(read(line));
    }

    private static Rule read(String line) {
      var parts = line.split(":", 2);
      return new Rule(
          parts[0].strip(), Arrays.stream(parts[1].strip().split(" +", -1)).map(Test::of).toList());
    }
  }

  private record Test(String question, boolean wanted, Set<String> codes) {
    static Test of(String written) {
      var parts = written.split("!?=", 2);
      return new Test(parts[0], !written.contains("!="), Set.of(parts[1].split("\\|", -1)));
    }

    boolean holds(Answers answers) {
      return given(answers, question).stream().anyMatch(codes::contains) == wanted;
    }
  }
}
