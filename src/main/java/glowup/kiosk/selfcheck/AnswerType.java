package glowup.kiosk.selfcheck;

/** What kind of answer a question takes: FHIR R4 {@code Questionnaire.item.type} of questions. */
public enum AnswerType {
  CHOICE(Answer.class),
  OPEN_CHOICE(Answer.class),
  BOOLEAN(Answer.Flag.class),
  INTEGER(Answer.Whole.class),
  DECIMAL(Answer.Decimal.class),
  DATE(Answer.Date.class),
  STRING(Answer.Text.class),
  TEXT(Answer.Text.class),
  QUANTITY(Answer.Quantity.class);

  private final Class<? extends Answer> kind;

  AnswerType(Class<? extends Answer> kind) {
    this.kind = kind;
  }

  /** Whether an answer is of this type; whether a choice offers it is the question's to say. */
  public boolean takes(Answer answer) {
    return kind.isInstance(answer);
  }

  /** Whether answers are chosen from options. */
  public boolean offers() {
    return this == CHOICE || this == OPEN_CHOICE;
  }

  /** Whether nothing is on offer, so that an answer has to be typed. */
  public boolean isTyped() {
    return !offers() && this != BOOLEAN;
  }

  /** Whether its answers may be as long as a visitor likes. */
  public boolean hasLength() {
    return this == STRING || this == TEXT || this == OPEN_CHOICE;
  }

  /** Whether one answer can be more than another. */
  public boolean ordered() {
    return switch (this) {
      case INTEGER, DECIMAL, DATE, QUANTITY -> true;
      case CHOICE, OPEN_CHOICE, BOOLEAN, STRING, TEXT -> false;
    };
  }
}
