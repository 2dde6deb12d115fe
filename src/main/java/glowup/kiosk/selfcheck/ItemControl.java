package glowup.kiosk.selfcheck;

/** How a question wants to be drawn: FHIR's codes, and one of ours. */
public enum ItemControl {
  RADIO_BUTTON,
  CHECK_BOX,
  DROP_DOWN,
  SLIDER,
  /** The options as places on a drawn body; ours, and a plain list to anyone else. */
  BODY_MAP
}
