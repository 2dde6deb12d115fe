package glowup.kiosk.selfcheck.fhir;

/** The canonical URLs that a questionnaire's extensions go by: HL7's, SDC's and ours. */
final class Fhir {
  static final String ITEM_CONTROL =
      "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
  static final String OPTION_EXCLUSIVE =
      "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
  static final String SHORT_TEXT =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText";
  static final String ANSWER_MEDIA =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemAnswerMedia";
  static final String SECTION = "https://glowup.example/fhir/StructureDefinition/summary-section";
  static final String URGENCY = "https://glowup.example/fhir/StructureDefinition/advice-urgency";
  static final String STAFF_ALERT = "https://glowup.example/fhir/StructureDefinition/staff-alert";

  private Fhir() {}
}
