package glowup.kiosk.selfcheck;

import static glowup.kiosk.selfcheck.Sources.answers;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the shipped advice against the clinical facts, written down here once more. */
class ShippedAdviceTest {
  private final SelfCheck check = new SelfCheck(Sources.shipped());

  /** Each row is what else was answered after "none of these signs", and all that it leads to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          sudden=fever | TODAY sudden-fever
          sudden=hot-patch | TODAY sudden-hot-patch
          sudden=skin-only | FIRST sudden-skin-only
          sudden=no | ''
          age=under-9 | FIRST age-under-9, MENTION age-guardian, MENTION age-botox
          age=9-to-12 | MENTION age-guardian, MENTION age-botox
          age=13-to-17 | MENTION age-guardian, MENTION age-botox
          age=18-or-over | ''
          where=face,neck,chest,back,shoulders | ''
          where=face,mouth-only | FIRST where-mouth
          where=back,folds | FIRST where-folds
          look=comedones,papules,pustules,marks | ''
          look=papules,nodules | FIRST look-nodules
          look=marks,scars | FIRST look-scars
          look=flushing | MENTION look-uncertain
          look=papules,itchy | MENTION look-uncertain
          look=comedones,flushing,itchy | ''
          duration=under-6-weeks | ''
          duration=6-to-12-weeks | ''
          duration=3-to-12-months | ''
          duration=over-a-year | ''
          tried=nothing | ''
          tried=shop,cream,antibiotic,hormone,isotretinoin,procedure | ''
          tried=shop; tried-shop-time=over-12-weeks; tried-shop-help=no | FIRST tried-shop-failed
          tried=cream; tried-cream-time=over-12-weeks; tried-cream-help=no | FIRST tried-cream-failed
          tried=hormone; tried-hormone-time=over-12-weeks; tried-hormone-help=no | FIRST tried-hormone-failed
          tried=procedure; tried-procedure-time=over-12-weeks; tried-procedure-help=no | FIRST tried-procedure-failed
          tried=antibiotic; tried-antibiotic-time=over-12-weeks; tried-antibiotic-help=no | FIRST tried-antibiotic-failed
          tried=isotretinoin; tried-isotretinoin-time=over-12-weeks; tried-isotretinoin-help=no | FIRST tried-isotretinoin-failed
          tried=cream; tried-cream-time=over-12-weeks; tried-cream-help=some | ''
          tried=cream; tried-cream-time=over-12-weeks; tried-cream-help=irritated | ''
          tried=cream; tried-cream-time=6-to-12-weeks; tried-cream-help=no | ''
          tried=shop; tried-shop-time=under-6-weeks | MENTION tried-early
          tried=shop,cream; tried-shop-time=under-6-weeks; tried-cream-time=under-6-weeks | MENTION tried-early
          tried=shop,cream; tried-shop-time=over-12-weeks; tried-cream-help=no | ''
          pregnancy=yes | ''
          pregnancy=yes; tried=isotretinoin | TODAY pregnancy-isotretinoin
          pregnancy=possibly; tried=isotretinoin | TODAY pregnancy-isotretinoin
          pregnancy=no; tried=isotretinoin | ''
          pregnancy=not-applicable; tried=isotretinoin | ''
          pregnancy=asked-declined; tried=isotretinoin | ''
          pregnancy=yes; tried=cream; tried-cream-name=adapalene | FIRST pregnancy-retinoid
          pregnancy=possibly; tried=cream; tried-cream-name=tretinoin | FIRST pregnancy-retinoid
          pregnancy=yes; tried=cream; tried-cream-name=tazarotene-trifarotene | FIRST pregnancy-retinoid
          pregnancy=yes; tried=cream; tried-cream-name=benzoyl-peroxide,clindamycin,azelaic-acid,other | ''
          pregnancy=no; tried=cream; tried-cream-name=tretinoin | ''
          pregnancy=yes; tried=antibiotic; tried-antibiotic-name=doxycycline | FIRST pregnancy-tetracycline
          pregnancy=yes; tried=antibiotic; tried-antibiotic-name=minocycline | FIRST pregnancy-tetracycline
          pregnancy=yes; tried=antibiotic; tried-antibiotic-name=lymecycline | FIRST pregnancy-tetracycline
          pregnancy=possibly; tried=antibiotic; tried-antibiotic-name=sarecycline | FIRST pregnancy-tetracycline
          pregnancy=yes; tried=antibiotic; tried-antibiotic-name=other | ''
          pregnancy=possibly; tried=hormone; tried-hormone-name=spironolactone | FIRST pregnancy-spironolactone
          pregnancy=yes; tried=hormone; tried-hormone-name=combined-pill | ''
          hormones=yes | MENTION hormones
          hormones=no | ''
          hormones=not-applicable | ''
          mood=not | ''
          mood=a-little | ''
          mood=a-lot | FIRST mood
          mood=avoid | FIRST mood
          talk=no; tried=isotretinoin | ''
          talk=now | FIRST talk-now
          talk=during-visit | FIRST talk-visit
          talk=now; tried=isotretinoin | TODAY talk-isotretinoin, FIRST talk-now
          talk=during-visit; tried=isotretinoin | TODAY talk-isotretinoin, FIRST talk-visit
          goals=clear-spots,less-oil,scars,causes,side-effects,botox | ''
          goals=botox; botox-safety=nerve-muscle,allergy,recent-toxin | ''
          look=scars; sudden=fever; hormones=yes | TODAY sudden-fever, FIRST look-scars, MENTION hormones
          """)
  void answersLeadToTheAdviceOfTheClinicalFacts(String given, String expected) {
    assertEquals(expected, advice("signs=none; " + given));
  }

  private String advice(String given) {
    return check.advice(answers(given)).stream()
        .map(advice -> advice.urgency() + " " + advice.linkId().replace("advice-", ""))
        .collect(joining(", "));
  }
}
