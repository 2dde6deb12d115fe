package glowup.kiosk.selfcheck;

/** What a visitor has to do with a question. */
public enum Use {
  ASKED,
  /** It shows an answer that came with the questionnaire: FHIR's {@code readOnly}. */
  READ_ONLY,
  /** Nobody sees it, and what came with the questionnaire goes along: HL7's {@code hidden}. */
  HIDDEN
}
