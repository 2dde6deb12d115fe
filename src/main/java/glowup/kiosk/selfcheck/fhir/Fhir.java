package glowup.kiosk.selfcheck.fhir;

import java.util.Set;

/** The canonical URLs that a questionnaire's extensions go by: HL7's, SDC's and ours. */
final class Fhir {
  private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
  private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
  private static final String OURS = "https://glowup.example/fhir/StructureDefinition/";

  static final String ITEM_CONTROL = HL7 + "questionnaire-itemControl";
  static final String HIDDEN = HL7 + "questionnaire-hidden";
  static final String OPTION_EXCLUSIVE = HL7 + "questionnaire-optionExclusive";
  static final String MIN_VALUE = HL7 + "minValue";
  static final String MAX_VALUE = HL7 + "maxValue";
  static final String ENTRY_FORMAT = HL7 + "entryFormat";
  static final String SLIDER_STEP = HL7 + "questionnaire-sliderStepValue";
  static final String UNIT = HL7 + "questionnaire-unit";
  static final String UNIT_OPTION = HL7 + "questionnaire-unitOption";
  static final String TRANSLATION = HL7 + "translation";
  static final String SHORT_TEXT = SDC + "sdc-questionnaire-shortText";
  static final String ANSWER_MEDIA = SDC + "sdc-questionnaire-itemAnswerMedia";
  static final String SECTION = OURS + "summary-section";
  static final String CLINICAL_WORDS = OURS + "clinical-words";
  static final String URGENCY = OURS + "advice-urgency";
  static final String STAFF_ALERT = OURS + "staff-alert";

  /** What a resource may say of itself that the kiosk neither shows nor needs. */
  static final Set<String> METADATA =
      Set.of(
          "resourceType",
          "id",
          "meta",
          "text",
          "url",
          "identifier",
          "version",
          "name",
          "title",
          "status",
          "experimental",
          "date",
          "publisher",
          "contact",
          "description",
          "useContext",
          "jurisdiction",
          "purpose",
          "copyright",
          "language");

  private Fhir() {}
}
