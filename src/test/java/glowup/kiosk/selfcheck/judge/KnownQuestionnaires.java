package glowup.kiosk.selfcheck.judge;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The judge's shelf of questionnaires; HAPI's own holds profiles and codes, but none of these. */
final class KnownQuestionnaires extends BaseValidationSupport {
  private final Map<String, Questionnaire> byCanonical = new HashMap<>();

  KnownQuestionnaires(FhirContext context, List<String> texts) {
    super(context);
    for (var text : texts) {
      var one = context.newJsonParser().parseResource(Questionnaire.class, text);
      byCanonical.put(one.getUrl(), one);
      byCanonical.put(one.getUrl() + "|" + one.getVersion(), one);
    }
  }

  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> kind, String url) {
    var found = byCanonical.get(url);
    return kind != null && kind.isInstance(found) ? kind.cast(found) : null;
  }
}
