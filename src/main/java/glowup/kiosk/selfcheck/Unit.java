package glowup.kiosk.selfcheck;

/**
 * What a quantity counts, as a FHIR R4 Quantity names it.
 *
 * @param text the unit for people, in the questionnaire's language
 * @param system the code system's URL; blank where there is no code
 */
public record Unit(String text, String system, String code) {

  /** No unit: the number says it all. */
  public static final Unit NONE = new Unit("", "", "");

  /** Whether two measure alike, whatever people call them. */
  public boolean isSameAs(Unit other) {
    if (code.isEmpty() && other.code.isEmpty()) {
      return text.equals(other.text);
    }
    return system.equals(other.system) && code.equals(other.code);
  }
}
