package glowup.kiosk.selfcheck;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;

/** One answer, free of any language: FHIR R4 {@code QuestionnaireResponse.item.answer.value[x]}. */
public sealed interface Answer {

  /** The code system whose codes say that there is an answer but not which. */
  String DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  /** Whether the visitor chose not to tell, which is an answer but never a "no". */
  default boolean withheld() {
    return this instanceof Coding(String system, _) && system.equals(DATA_ABSENT_REASON);
  }

  /** The value as FHIR writes it; of a coding, its code. */
  default String written() {
    return switch (this) {
      case Coding(_, String code) -> code;
      case Flag(boolean value) -> Boolean.toString(value);
      case Whole(int value) -> Integer.toString(value);
      case Decimal(BigDecimal value) -> value.toPlainString();
      case Date(PartialDate value) -> value.toString();
      case Time(LocalTime value) -> DateTimeFormatter.ISO_LOCAL_TIME.format(value);
      case Text(String value) -> value;
      case Quantity(BigDecimal value, Unit unit) ->
          (value.toPlainString() + " " + unit.text()).strip();
    };
  }

  /**
   * Which of two is more, as {@link Comparable} has it; nothing where that cannot be said, as of
   * two kinds of answer, of two units, or of a year and a day in it.
   */
  default OptionalInt compare(Answer other) {
    return switch (this) {
      case Whole(int one) when other instanceof Whole(int two) ->
          OptionalInt.of(Integer.compare(one, two));
      case Decimal(BigDecimal one) when other instanceof Decimal(BigDecimal two) ->
          OptionalInt.of(one.compareTo(two));
      case Date(PartialDate one) when other instanceof Date(PartialDate two) -> one.compare(two);
      case Time(LocalTime one) when other instanceof Time(LocalTime two) ->
          OptionalInt.of(one.compareTo(two));
      case Quantity(BigDecimal one, Unit unit)
          when other instanceof Quantity(BigDecimal two, Unit same) && unit.isSameAs(same) ->
          OptionalInt.of(one.compareTo(two));
      default -> OptionalInt.empty();
    };
  }

  /**
   * A code; its words belong to the questionnaire's language and are looked up there.
   *
   * @param system the code system's URL; blank where the questionnaire names none
   */
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

  /** FHIR's date: a day, a month or a year. */
  record Date(PartialDate value) implements Answer {}

  /** FHIR's time of day, which a choice may offer. */
  record Time(LocalTime value) implements Answer {}

  /** FHIR's string. */
  record Text(String value) implements Answer {}

  /** FHIR's Quantity: a number and what it counts. */
  record Quantity(BigDecimal value, Unit unit) implements Answer {
    public Quantity {
      value = value.stripTrailingZeros();
    }
  }
}
