package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** openapi.yaml, to hold answers against. Its schemas are JSON Schema 2020-12, as OpenAPI 3.1 has it. */
record ApiDescription(JsonNode document, List<Operation> operations) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** A method at a path. */
    record Operation(String id, String method, String path, List<Parameter> query, JsonNode responses, JsonNode body) {}

    record Parameter(String name, boolean required) {}

    static ApiDescription load() {
        Object yaml = new Load(LoadSettings.builder().build())
                .loadFromInputStream(ApiDescription.class.getResourceAsStream("openapi.yaml"));
        JsonNode document = JSON.valueToTree(yaml);
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode said = method.getValue();
                    List<Parameter> query = new ArrayList<>();
                    said.path("parameters").forEach(one -> {
                        JsonNode parameter = followed(document, one);
                        if (parameter.get("in").textValue().equals("query")) {
                            query.add(new Parameter(
                                    parameter.get("name").textValue(),
                                    parameter.path("required").booleanValue()));
                        }
                    });
                    operations.add(new Operation(
                            said.get("operationId").textValue(),
                            method.getKey(),
                            path.getKey(),
                            query,
                            said.get("responses"),
                            said.path("requestBody")));
                }));
        return new ApiDescription(document, operations);
    }

    Operation operation(String id) {
        return operations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its status, kind and body are among those described. */
    void check(Operation operation, HttpResponse<String> answer) {
        String where = operation.id() + " " + answer.uri() + " " + answer.statusCode();
        JsonNode described = operation.responses().get(String.valueOf(answer.statusCode()));
        if (described == null) {
            assertThat(answer.statusCode()).as(where).isGreaterThanOrEqualTo(400);
            described = operation.responses().get("default");
        }
        JsonNode content = followed(document, described).path("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(where).isEmpty();
            return;
        }
        assertThat(content.has(type)).as(where + " " + type + answer.body()).isTrue();
        if (type.endsWith("json") && !type.contains("nd")) {
            valid(content.get(type).get("schema"), answer.body(), where);
        }
    }

    /** What is sent is as described. */
    void checkBody(Operation operation, String body) {
        valid(operation.body().get("content").get("application/json").get("schema"), body, operation.id());
    }

    private void valid(JsonNode schema, String body, String where) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.setAll((ObjectNode) schema);
        whole.set("components", document.get("components"));
        JsonSchema ready =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole, STRICT);
        assertThat(ready.validate(json(body))).as(where + " " + body).isEmpty();
    }

    private static JsonNode followed(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
