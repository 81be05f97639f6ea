# One file for the four services: docker build --build-arg SERVICE=goals-service .
# The build stage is the same for all of them, so its layers are built once.
ARG JDK=eclipse-temurin:25.0.3_9-jdk
ARG JRE=eclipse-temurin:25.0.3_9-jre

FROM ${JDK} AS build
WORKDIR /build
COPY . .
RUN ./mvnw -B -ntp -DskipTests -Dspotless.check.skip=true package \
      -pl goals-service,treatments-service,providers-service,outcomes-service -am
RUN for service in goals treatments providers outcomes; do \
      java -Djarmode=tools -jar $service-service/target/$service-service-*-exec.jar \
        extract --layers --launcher --destination /layers/$service-service; \
    done

FROM ${JRE}
ARG SERVICE
RUN useradd --no-create-home --uid 10001 plumbline
USER 10001
WORKDIR /service
COPY --from=build /layers/${SERVICE}/dependencies/ ./
COPY --from=build /layers/${SERVICE}/spring-boot-loader/ ./
COPY --from=build /layers/${SERVICE}/snapshot-dependencies/ ./
COPY --from=build /layers/${SERVICE}/application/ ./
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
