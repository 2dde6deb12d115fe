package glowup.kiosk.visit;

import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What stands in a written response, found there by its JSON alone and by no code of the kiosk. */
final class ResponseItems {
  private final Map<String, List<String>> byLinkId = new LinkedHashMap<>();

  private ResponseItems() {}

  /** The values of each item that has answers, as they are written, in the order of the file. */
  static Map<String, List<String>> of(SelfCheck check, Answers answers) {
    var items = new ResponseItems();
    var text = new QuestionnaireResponseWriter(check).write(answers);
    try (var json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      items.object(json, "");
    }
    return items.byLinkId;
  }

  private void object(JsonParser json, String owner) {
    var linkId = owner;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      json.nextToken();
      if (name.equals("linkId")) {
        linkId = json.getString();
      } else if (name.startsWith("value")) {
        byLinkId.computeIfAbsent(linkId, _ -> new ArrayList<>()).add(value(json));
      } else {
        inner(json, linkId);
      }
    }
  }

  private void inner(JsonParser json, String linkId) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      object(json, linkId);
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        inner(json, linkId);
      }
    }
  }

  /** Of a coding its code, of a quantity its number and unit. */
  private static String value(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return scalar(json);
    }
    var fields = new LinkedHashMap<String, String>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      json.nextToken();
      fields.put(name, scalar(json));
    }
    return fields.containsKey("value")
        ? fields.get("value") + " " + fields.get("unit")
        : fields.getOrDefault("code", "");
  }

  private static String scalar(JsonParser json) {
    return json.currentToken().isNumeric()
        ? json.getDecimalValue().toPlainString()
        : json.getString();
  }
}
