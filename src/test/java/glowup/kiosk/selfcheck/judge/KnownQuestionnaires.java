package glowup.kiosk.selfcheck.judge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * The judge's shelf of questionnaires, and of the sets of answers inside them; HAPI's own shelf
 * holds profiles and codes, but no questionnaire.
 */
final class KnownQuestionnaires extends BaseValidationSupport {
  private final Map<String, Questionnaire> byCanonical = new HashMap<>();
  private final Map<String, ValueSet> valueSets = new HashMap<>();

  KnownQuestionnaires(FhirContext context, List<String> texts) {
    super(context);
    for (var text : texts) {
      var one = context.newJsonParser().parseResource(Questionnaire.class, text);
      byCanonical.put(one.getUrl(), one);
      byCanonical.put(one.getUrl() + "|" + one.getVersion(), one);
      for (var inner : one.getContained()) {
        if (inner instanceof ValueSet set) {
          valueSets.put(set.getUrl(), set);
          valueSets.put(set.getUrl() + "|" + set.getVersion(), set);
        }
      }
    }
  }

  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> kind, String url) {
    var found = byCanonical.get(url);
    return kind != null && kind.isInstance(found) ? kind.cast(found) : null;
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return valueSets.get(url);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return valueSets.containsKey(url);
  }
}
