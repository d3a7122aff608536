package org.dukou.kernel.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

@Configuration
class WebSettings implements WebMvcConfigurer {

    private final LegibleInput legibleInput;

    private final JsonMapper json;

    WebSettings(LegibleInput legibleInput, JsonMapper json) {
        this.legibleInput = legibleInput;
        this.json = json;
    }

    /** What comes in over HTTP was typed by somebody; what is kept is read as it is. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        SimpleModule typed = new SimpleModule("typed").addDeserializer(Money.class, new TypedMoney());
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(
                json.rebuild().addModule(typed).build()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(legibleInput);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchResolver());
        resolvers.add(new ViewerResolver());
    }

    @Bean
    SafeRepetition safeRepetition(
            KeptAnswers answers,
            TransactionTemplate transaction,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new SafeRepetition(answers, transaction, problems);
    }

    /** It stands in the security chain, after the asker is known, and nowhere else. */
    @Bean
    FilterRegistrationBean<SafeRepetition> notOutsideTheChain(SafeRepetition safeRepetition) {
        FilterRegistrationBean<SafeRepetition> registration = new FilterRegistrationBean<>(safeRepetition);
        registration.setEnabled(false);
        return registration;
    }

    /** Every address of the workbench is the one page of its application; its files are served as they are. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/assets/**")
                .addResourceLocations("classpath:/static/app/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        registry.addResourceHandler("/app/**")
                .addResourceLocations("classpath:/static/app/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new WorkbenchPage());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/app", "/app/");
        // An empty path never reaches the resolvers of a resource handler.
        registry.addViewController("/app/").setViewName("forward:/app/index.html");
    }

    private static final class WorkbenchPage extends PathResourceResolver {

        /** {@code chunk-3f2a.js}: a file, and no page of the workbench. */
        private static final Pattern FILE = Pattern.compile("[^/]+\\.[A-Za-z][A-Za-z0-9]{0,9}$");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            return file != null || FILE.matcher(path).find() ? file : super.getResource("index.html", location);
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageOfReader();
    }
}
