package org.dukou.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/**
 * How the house describes its API: shapes named after their module, what is not {@code @Nullable} is required, sealed
 * types are told apart by their property, every command shows its headers and every answer may be a problem.
 */
@TestConfiguration
public class ApiDescription {

    private static final String HOUSE = "org.dukou.";

    static {
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Viewer.class, IfMatch.class)
                .replaceWithClass(BigDecimal.class, String.class)
                .replaceWithClass(JsonNode.class, Object.class);
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mapper) {
        return new ModelResolver(mapper.jsonMapper(), new Names()).openapi31(true);
    }

    @Bean
    Shapes shapes(ObjectMapperProvider mapper) {
        return new Shapes(mapper.jsonMapper());
    }

    @Bean
    GlobalOperationCustomizer headersOfCommands() {
        return (operation, handler) -> {
            Class<?> controller = handler.getBeanType();
            operation.setTags(List.of(module(controller)));
            operation.setOperationId(controller.getSimpleName().replace("Controller", "") + "_"
                    + handler.getMethod().getName());
            if (takes(handler, IfMatch.class)) {
                header(operation, "If-Match", "the version looked at, in quotes");
            }
            boolean command =
                    handler.getMethodAnnotation(org.springframework.web.bind.annotation.PostMapping.class) != null;
            if (command && takes(handler, Viewer.class)) {
                header(operation, "Idempotency-Key", "made once per opened form or confirmed button");
            }
            if (maybeSignedOut(handler)) {
                operation.getResponses().addApiResponse("204", new ApiResponse().description("nobody is signed in"));
            }
            MediaType problem = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"));
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("a problem")
                                    .content(new Content().addMediaType("application/problem+json", problem)));
            return operation;
        };
    }

    private static String module(Class<?> type) {
        return type.getPackageName().substring(HOUSE.length()).split("\\.")[0];
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean maybeSignedOut(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Viewer.class && parameter.isOptional());
    }

    private static void header(Operation operation, String name, String meaning) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .required(true)
                .description(meaning)
                .schema(string()));
    }

    @Bean
    OpenApiCustomizer house() {
        return api -> {
            api.setInfo(new Info().title("Dukou 渡口").version("1"));
            api.setServers(null);
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            problem(api);
        };
    }

    private static void problem(OpenAPI api) {
        Schema<?> field = object().addProperty("field", string())
                .addProperty("slug", string())
                .addProperty("detail", string())
                .required(List.of("field", "slug", "detail"));
        api.getComponents().addSchemas("ProblemField", field);
        Schema<?> fields = new JsonSchema().typesItem("array");
        fields.setItems(new JsonSchema().$ref("#/components/schemas/ProblemField"));
        api.getComponents()
                .addSchemas(
                        "Problem",
                        object().addProperty("type", string())
                                .addProperty("title", string())
                                .addProperty("status", new JsonSchema().typesItem("integer"))
                                .addProperty("detail", string())
                                .addProperty("field", string())
                                .addProperty("errors", fields)
                                .addProperty("trace", string())
                                .required(List.of("type", "title", "status", "detail")));
    }

    private static Schema<?> object() {
        return new JsonSchema().typesItem("object");
    }

    private static Schema<?> string() {
        return new JsonSchema().typesItem("string");
    }

    /** {@code disclosure.Stage} is DisclosureStage, {@code DisclosureList.Row} is DisclosureListRow, the kernel's go bare. */
    private static final class Names extends TypeNameResolver {

        private final Map<String, String> given = new TreeMap<>();

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            if (!type.getName().startsWith(HOUSE)) {
                return super.nameForClass(type, options);
            }
            String name = "";
            for (String part :
                    type.getName().substring(type.getPackageName().length() + 1).split("\\$")) {
                String said = part.replaceAll("Controller$", "");
                name = said.startsWith(name) ? said : name + said;
            }
            String module = module(type);
            boolean said = module.equals("kernel") || name.toLowerCase().contains(module);
            String unique = said ? name : Character.toUpperCase(module.charAt(0)) + module.substring(1) + name;
            String holder = given.putIfAbsent(unique, type.getName());
            if (holder != null && !holder.equals(type.getName())) {
                throw new IllegalStateException(
                        "two shapes would be called " + unique + ": " + holder + " and " + type.getName());
            }
            return unique;
        }
    }

    /** What records say about themselves that the describing library does not hear. */
    static final class Shapes implements ModelConverter {

        private final ObjectMapper mapper;
        private final Names names = new Names();

        Shapes(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public @Nullable Schema resolve(
                AnnotatedType asked, ModelConverterContext context, Iterator<ModelConverter> rest) {
            JavaType type = mapper.constructType(asked.getType());
            Class<?> raw = type == null ? Object.class : type.getRawClass();
            if (raw.isSealed() && raw.isAnnotationPresent(JsonTypeInfo.class)) {
                return sealed(raw, context);
            }
            Schema<?> schema = rest.hasNext() ? rest.next().resolve(asked, context, rest) : null;
            if (raw.isRecord() && schema != null) {
                Schema<?> model = schema.get$ref() == null ? schema : defined(schema, context);
                if (model != null && model.getProperties() != null) {
                    sayWhatIsRequired(raw, model);
                    sayWhichOne(raw, model);
                }
            }
            return schema;
        }

        private static @Nullable Schema<?> defined(Schema<?> reference, ModelConverterContext context) {
            return context.getDefinedModels()
                    .get(reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1));
        }

        private static void sayWhatIsRequired(Class<?> raw, Schema<?> model) {
            for (RecordComponent part : raw.getRecordComponents()) {
                JsonProperty renamed = part.getAccessor().getAnnotation(JsonProperty.class);
                String name = renamed == null || renamed.value().isEmpty() ? part.getName() : renamed.value();
                Schema<?> property = model.getProperties().get(name);
                if (property == null) {
                    continue;
                }
                if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    model.getProperties().put(name, orNull(property));
                } else if (model.getRequired() == null || !model.getRequired().contains(name)) {
                    model.addRequiredItem(name);
                }
            }
        }

        private static Schema<?> orNull(Schema<?> schema) {
            if (schema.get$ref() != null) {
                Schema<?> either = new JsonSchema();
                either.addAnyOfItem(schema);
                either.addAnyOfItem(new JsonSchema().typesItem("null"));
                return either;
            }
            if (schema.getTypes() != null) {
                schema.addType("null");
            }
            return schema;
        }

        private Schema<?> sealed(Class<?> raw, ModelConverterContext context) {
            String name = names.nameForClass(raw, Set.of());
            Schema<?> reference = new JsonSchema().$ref("#/components/schemas/" + name);
            if (context.getDefinedModels().containsKey(name)) {
                return reference;
            }
            Discriminator discriminator = new Discriminator()
                    .propertyName(raw.getAnnotation(JsonTypeInfo.class).property());
            Schema<?> either = new JsonSchema().discriminator(discriminator);
            context.defineModel(name, either, raw, null);
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                Schema<?> one = context.resolve(new AnnotatedType(kind).resolveAsRef(true));
                either.addOneOfItem(one);
                discriminator.mapping(said(kind), one.get$ref());
            }
            return reference;
        }

        /** A record of a sealed family carries the name it is told apart by. */
        private static void sayWhichOne(Class<?> raw, Schema<?> model) {
            for (Class<?> family : raw.getInterfaces()) {
                JsonTypeInfo told = family.getAnnotation(JsonTypeInfo.class);
                if (family.isSealed() && told != null) {
                    Schema<Object> constant = new JsonSchema().typesItem("string");
                    constant.setEnum(List.of(said(raw)));
                    model.addProperty(told.property(), constant);
                    if (model.getRequired() == null || !model.getRequired().contains(told.property())) {
                        model.addRequiredItem(told.property());
                    }
                }
            }
        }

        private static String said(Class<?> kind) {
            JsonTypeName name = kind.getAnnotation(JsonTypeName.class);
            return name == null ? kind.getSimpleName() : name.value();
        }
    }
}
