package glowup.kiosk.selfcheck.judge;

import java.util.Set;

/** What the judge says that a questionnaire or response need not heed, and why. */
final class Harmless {
  private static final Set<String> WARNINGS =
      Set.of(
          // A narrative in HTML is for those who cannot show the items; everybody here can.
          "http://hl7.org/fhir/StructureDefinition/DomainResource#dom-6",
          // The body map is our own way to draw a choice, and a plain list to anyone else.
          "Terminology_PassThrough_TX_Message",
          "Terminology_TX_NoValid_2_CC",
          // Programs mark their files with tags of their own, which say nothing to a kiosk.
          "TERMINOLOGY_TX_SYSTEM_NO_CODE",
          // LOINC is not in memory, and nobody is asked over the network.
          "TERMINOLOGY_TX_SYSTEM_UNSUPPORTED");

  /** Only a warning while the response is in progress; in a completed one it is an error. */
  private static final String NOT_YET = "No response answer found for required item";

  /** HAPI 8.8 finds no date among the dates on offer, not even the very same one. */
  private static final String DATE_OPTION = "Questionnaire_QR_Item_NoDate";

  private Harmless() {}

  static boolean isWarning(String kind, String message) {
    return WARNINGS.contains(kind) || message.startsWith(NOT_YET) || isError(kind);
  }

  static boolean isError(String kind) {
    return kind.equals(DATE_OPTION);
  }
}
