package glowup.kiosk.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One answer, free of any language: FHIR R4 {@code QuestionnaireResponse.item.answer.value[x]}. */
public sealed interface Answer {

  /** The code system whose codes say that there is an answer but not which. */
  String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  /** Whether the visitor chose not to tell, which is an answer but never a "no". */
  default boolean withheld() {
    return this instanceof Coding(String system, _) && system.equals(DATA_ABSENT_REASON);
  }

  /** The value as a person writes it; of a coding, its code. */
  default String written() {
    return switch (this) {
      case Coding(_, String code) -> code;
      case Flag(boolean value) -> Boolean.toString(value);
      case Whole(int value) -> Integer.toString(value);
      case Decimal(BigDecimal value) -> value.toPlainString();
      case Date(LocalDate value) -> value.toString();
      case Text(String value) -> value;
    };
  }

  /** A code; its words belong to the questionnaire's language and are looked up there. */
  record Coding(String system, String code) implements Answer {}

  /** FHIR's boolean. */
  record Flag(boolean value) implements Answer {}

  /** FHIR's integer: 32 bits, signed. */
  record Whole(int value) implements Answer {}

  /** FHIR's decimal; 1.0 and 1.00 are the same answer. */
  record Decimal(BigDecimal value) implements Answer {
    public Decimal {
      value = value.stripTrailingZeros();
    }
  }

  /** FHIR's date, always with year, month and day. */
  record Date(LocalDate value) implements Answer {}

  /** FHIR's string. */
  record Text(String value) implements Answer {}
}
