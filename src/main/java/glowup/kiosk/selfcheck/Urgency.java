package glowup.kiosk.selfcheck;

/** How soon advice wants to be acted on, the most urgent first. */
public enum Urgency {
  /** This minute: staff or the emergency number. */
  NOW,
  /** Before leaving today. */
  TODAY,
  /** What the practitioner looks at first. */
  FIRST,
  /** Worth saying. */
  MENTION
}
