package glowup.kiosk.selfcheck.judge;

import static java.util.Objects.requireNonNull;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * HAPI FHIR, whose word on what is FHIR R4 is not ours. It asks nobody: it knows the standard, the
 * questionnaires it was handed, and the codes in them.
 */
public final class FhirJudge {
  private static final String ITEM_CONTROL = "http://hl7.org/fhir/questionnaire-item-control";
  private static final FhirContext CONTEXT = FhirContext.forR4();
  private static final DefaultProfileValidationSupport STANDARD =
      new DefaultProfileValidationSupport(CONTEXT);

  static {
    CONTEXT.setParserErrorHandler(new LenientErrorHandler(false));
  }

  private final FhirValidator validator = CONTEXT.newValidator();

  /** A judge who knows these questionnaires, by their canonical URLs. */
  public FhirJudge(List<String> questionnaires) {
    var grown = new PrePopulatedValidationSupport(CONTEXT);
    grown.addCodeSystem(itemControls());
    var chain =
        new ValidationSupportChain(
            new KnownQuestionnaires(CONTEXT, questionnaires),
            grown,
            STANDARD,
            new CommonCodeSystemsTerminologyService(CONTEXT),
            new InMemoryTerminologyServerValidationSupport(CONTEXT));
    var judge = new FhirInstanceValidator(chain);
    judge.setAnyExtensionsAllowed(true);
    validator.registerValidatorModule(judge);
  }

  /** R4's ways to draw an item, and the one that R5 added and that files for R4 use as well. */
  private static CodeSystem itemControls() {
    var controls = ((CodeSystem) requireNonNull(STANDARD.fetchCodeSystem(ITEM_CONTROL))).copy();
    controls.addConcept().setCode("page").setDisplay("Page");
    return controls;
  }

  /** What it has against a resource: all that is not {@link Harmless}. */
  public List<String> objections(String resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(said -> !harmless(said))
        .map(said -> kind(said) + " at " + said.getLocationString() + ": " + said.getMessage())
        .toList();
  }

  /** The same of many at once, which is quicker: HAPI makes its tools anew for each judgement. */
  public List<String> objections(List<String> resources) {
    var bundle = new StringBuilder("{\"resourceType\": \"Bundle\", \"type\": \"collection\"");
    var before = ", \"entry\": [";
    for (int i = 0; i < resources.size(); i++) {
      bundle
          .append(before)
          .append("{\"fullUrl\": \"urn:uuid:")
          .append(UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> Byte.SIZE)}))
          .append("\", \"resource\": ")
          .append(resources.get(i))
          .append('}');
      before = ",\n";
    }
    return objections(bundle.append("]}").toString());
  }

  private static boolean harmless(SingleValidationMessage said) {
    return switch (said.getSeverity()) {
      case INFORMATION -> true;
      case WARNING -> Harmless.isWarning(kind(said), said.getMessage());
      case ERROR, FATAL -> Harmless.isError(kind(said));
    };
  }

  private static String kind(SingleValidationMessage said) {
    return said.getMessageId() == null ? "" : said.getMessageId();
  }
}
