package org.dukou.kernel.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aopalliance.intercept.MethodInterceptor;
import org.dukou.kernel.Viewer;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Settles in whose name a desk is used: whoever passes its door only by a role that another lent acts for that other, and
 * the journal says so. Where the unit of a role matters, the thing itself asks {@link Viewer#actorIn}.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class InWhoseName {

    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor actsInTheRightName() {
        return new DefaultPointcutAdvisor(new DesksForRoles(), (MethodInterceptor) call -> {
            List<String> tokens = tokensOf(call.getMethod());
            Object[] given = call.getArguments();
            for (int i = 0; i < given.length; i++) {
                if (given[i] instanceof Viewer viewer && !viewer.absentees().isEmpty()) {
                    given[i] = viewer.through(tokens);
                }
            }
            return call.proceed();
        });
    }

    private static List<String> tokensOf(Method method) {
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        return rule == null
                ? List.of()
                : QUOTED.matcher(rule.value())
                        .results()
                        .map((MatchResult quoted) -> "role:" + quoted.group(1))
                        .toList();
    }

    private static final class DesksForRoles extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> desk) {
            return desk.getName().startsWith("org.dukou.")
                    && Arrays.asList(method.getParameterTypes()).contains(Viewer.class)
                    && !tokensOf(method).isEmpty();
        }
    }
}
