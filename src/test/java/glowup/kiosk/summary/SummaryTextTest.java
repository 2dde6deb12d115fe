package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.clinic.Paper;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

  @Test
  void theMessageSaysWhatThePageSays() {
    assertEquals(
        """
        Linden Skin Clinic
        For my visit today
        Made by me, while I waited, on November 23, 2026

        What the self-check said
        - Today: Do not take more isotretinoin until you have talked.
        - Look at this first: Deep, painful lumps: ask to have these looked at first.
        - Look at this first: One treatment for over 12 weeks has not helped.
        - Worth a mention: Most treatments need 6 to 8 weeks.

        What matters most to me
        - What matters: Clear spots · Scars

        My skin
        - Where: Face · Back
        - I see: Blackheads or whiteheads · Deep painful lumps
          / Lesions: Open or closed comedones · Nodules, tender
        - How long: Over a year
        - Sudden pain: No

        What I have tried
        - Shop products: Over 12 weeks · No help
        - Adapalene: 6 to 12 weeks · Some help

        Please know this about me
        - Age: 18 or over
        - Pregnancy: prefer not to say

        Not answered
        - Irregular periods

        My questions
        - Could this be something else?
        - What can I do about scars?
        - Is Botox worth a try?
        - How soon would it work?

        I read about
        - What acne is
        - Scars and marks

        This is not a diagnosis. Show this page to your practitioner.
        Emergency: call 911
        Crisis line, day or night: 988
        """,
        SummaryText.of(Visits.full(Paper.A4), Visits.pageWords()));
  }

  @Test
  void anEmptyVisitStillSaysWhoToCall() {
    assertEquals(
        """
        Linden Skin Clinic
        For my visit today
        Made by me, while I waited, on November 23, 2026

        This is not a diagnosis. Show this page to your practitioner.
        Emergency: call 911
        Crisis line, day or night: 988
        """,
        SummaryText.of(Visits.empty(Paper.A4), Visits.pageWords()));
  }

  @Test
  void nothingTypedCanLookLikeALineOfItsOwn() {
    var text = SummaryText.of(Visits.asking("one\r\n\r\nMy skin\n- Clear"), Visits.pageWords());
    assertEquals(
        1, text.lines().filter(line -> line.equals("- one    My skin - Clear")).count(), text);
  }
}
